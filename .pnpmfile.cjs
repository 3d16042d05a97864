// The only place where pnpm lets a manifest be changed on its way into a tarball. What a package is
// built with stays here: private @acme/gen-* packages exist in no registry.
module.exports = {
  hooks: {
    beforePacking({ devDependencies: _built, scripts: _run, ...published }) {
      return { ...published, ...withoutExports(published.exports) };
    },
  },
};

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
