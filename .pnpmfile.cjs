// The only place where pnpm lets a manifest be changed on its way into a tarball. What a package is
// built with stays here: private @acme/gen-* packages exist in no registry.
module.exports = {
  hooks: {
    beforePacking({ devDependencies: _built, scripts: _run, ...published }) {
      return published;
    },
  },
};
