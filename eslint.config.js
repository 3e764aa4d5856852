import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', 'coverage', '.cache', '.mailuo', 'test-results', 'playwright-report', '**/generated']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json', './client/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Read in a function that may run before it is assigned.
      'prefer-const': ['error', { ignoreReadBeforeAssign: true }],
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true, allow: ['CallerFault'] }],
      // An async function without await turns what it throws into a rejection, which is what a port promises.
      '@typescript-eslint/require-await': 'off',
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['client/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended],
    rules: {
      // Components take the focus by a prop of the same name when they open, as ARIA asks of menus and dialogs.
      'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
    },
  },
  // Icons are chosen from a fixed table, not made while rendering.
  { files: ['client/kinds/KindMark.tsx'], rules: { 'react-hooks/static-components': 'off' } },
  {
    files: ['server/**/*.ts', 'seed/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'server/config.ts alone reads the environment.' }],
    },
  },
  { files: ['server/config.ts', 'seed/main.ts', 'seed/export.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // Answers of the API are looked into as they come over the wire.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Playwright reads which fixtures are wanted off the pattern.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },
  { files: ['**/*.{js,cjs}'], languageOptions: { globals: { module: 'writable', process: 'readonly' } } },
);
