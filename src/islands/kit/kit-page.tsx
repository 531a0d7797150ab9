// The page of a branch: the kit it was given, which of the branches it is, and the form.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { OpenKit, ReadKit } from '../../core/kit/read-kit.ts';
import { beginKit, turnToUnit, unitAtHand } from './begin-kit.ts';
import { ChooseKit } from './choose-kit.tsx';
import { ChooseUnit } from './choose-unit.tsx';
import { kitOfPage } from './find-kit.ts';
import { KitDesk } from './kit-desk.tsx';
import { KitHead } from './kit-head.tsx';

export function KitPage(): JSX.Element {
  const chosen = useSignal<ReadKit | undefined>(undefined);
  const inPage = useMemo(kitOfPage, []);
  const read = chosen.value ?? inPage;
  if (read && !('refused' in read)) return <Opened open={read} />;
  return (
    <ChooseKit
      refused={read?.refused}
      onKit={(kit) => {
        chosen.value = kit;
      }}
    />
  );
}

function Opened({ open }: { readonly open: OpenKit }): JSX.Element {
  /** Undefined before it is known, null where it is to be chosen. */
  const unit = useSignal<string | null | undefined>(undefined);
  const begin = (name: string) =>
    void beginKit(open, name).then(() => {
      unit.value = name;
    });
  useEffect(() => {
    void unitAtHand(open).then((name) => {
      if (name === undefined) unit.value = null;
      else begin(name);
    });
  }, [open]);
  const now = unit.value;
  return (
    <>
      <KitHead kit={open.kit} />
      {open.kit.units.length && now !== undefined ? (
        <ChooseUnit
          units={open.kit.units}
          unit={now}
          onUnit={(name) => (now === null ? begin(name) : turnToUnit(open, name))}
        />
      ) : null}
      {now === undefined || now === null ? null : <KitDesk open={open} unit={now} />}
    </>
  );
}
