// The only place where pnpm lets a manifest be changed on its way into a tarball. What a package is
// built with stays here: private @acme/gen-* packages exist in no registry. In a workflow of GitHub's
// the repository is told, as provenance has to prove it; it is whichever one the workflow runs in.
const { basename } = require('node:path');

function placeOf(folder, { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }) {
  if (!server || !repository) return {};
  const url = `${server}/${repository}`;
  const directory = `packages/${basename(folder)}`;
  return {
    homepage: `${url}/tree/main/${directory}#readme`,
    bugs: `${url}/issues`,
    repository: { type: 'git', url: `git+${url}.git`, directory },
  };
}

/**
 * What `exports` says, again for those who do not read it: TypeScript under `module: commonjs`.
 * See docs/decisions/0026-types-for-commonjs.md.
 */
function withoutExports({ '.': root, './package.json': _manifest, ...others }) {
  const paths = Object.entries(others).map(([subpath, { types }]) => [subpath.slice(2), [types]]);
  return {
    main: root.default,
    types: root.types,
    ...(paths.length > 0 && { typesVersions: { '*': Object.fromEntries(paths) } }),
  };
}

module.exports = {
  hooks: {
    beforePacking({ devDependencies: _built, scripts: _run, ...published }, folder) {
      const { exports } = published;
      return { ...published, ...withoutExports(exports), ...placeOf(folder, process.env) };
    },
  },
};
