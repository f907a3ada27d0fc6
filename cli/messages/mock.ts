import type { MessageTable } from '../../shapes/text.ts';

/** Messages of `mock`. */
export const mockMessages = {
  listening: { en: 'The mock listens on {url}\nResource pools: {pools}', zh: '模拟服务已启动：{url}\n资源池：{pools}' },
  cannotListen: { en: 'The mock cannot start: {why}.', zh: '模拟服务无法启动：{why}。' },
  secretsWrong: {
    en: '{file}:{line}: keys are lines of the form ACCESS_KEY: SECRET_KEY.',
    zh: '{file}:{line}：每行应为 ACCESS_KEY: SECRET_KEY。',
  },
  dataKeyWanted: { en: 'only {names} can stand here', zh: '此处只能是 {names}' },
  objectWanted: { en: 'an object is needed here', zh: '此处应为对象' },
  listWanted: { en: 'a list is needed here', zh: '此处应为列表' },
  nameWanted: { en: 'a name is needed here', zh: '此处应为名称' },
  flavorWanted: { en: 'the name of a flavor is needed here', zh: '此处应为资源规格的名称' },
  nodeCountWanted: { en: 'a number of nodes is needed here', zh: '此处应为节点数' },
} satisfies MessageTable;
