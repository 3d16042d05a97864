// Every script runs this first: on an older Node they would fail in ways that nobody understands.
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  process.stderr.write(
    `This repository's scripts need Node 24 or newer, and this is ${process.version}. ` +
      'Install it, or run them through `npx -y pnpm@10.34.9 <script>`, which brings it on Linux and Windows.\n',
  );
  process.exit(1);
}
