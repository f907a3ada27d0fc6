/** @returns the option of `call` that gives a parameter */
export function optionFor(name: string): string {
  if (name === 'pool_name') return '--pool';
  if (name === 'project_id') return '--project';
  return name === 'nodepool_name' ? '--node-pool' : `--param ${name}=…`;
}
