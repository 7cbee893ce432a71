/** Names of the Main Committees as mastheads write them, the First at index 0. */
export const MAIN_COMMITTEES = [
  'First Committee',
  'Second Committee',
  'Third Committee',
  'Special Political and Decolonization Committee (Fourth Committee)',
  'Fifth Committee',
  'Sixth Committee',
] as const;
