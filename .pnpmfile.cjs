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

module.exports = {
  hooks: {
    beforePacking({ devDependencies: _built, scripts: _run, ...published }, folder) {
      return { ...published, ...placeOf(folder, process.env) };
    },
  },
};
