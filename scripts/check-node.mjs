// Says plainly what is missing before Astro would fail with a riddle: the site builds on Node 22.12 or newer,
// which the `node` package brings for npm scripts even where the machine itself has Node 20.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `现在的 Node 是 ${process.versions.node}，需要 22.12 或更新。请在本目录运行 npm ci（它会装好所需的 Node），再重试。`,
  );
  process.exit(1);
}
