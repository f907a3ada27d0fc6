import type { Pair } from '../pair.ts';

export const progenitorPairs: readonly Pair[] = [
  {
    id: 'progenitor',
    folder: 'progenitor',
    generator: 'progenitor',
    package: 'progenitor',
    language: 'Rust',
    artifact: '3.0',
    tools: ['rust'],
    driver: 'src/main.rs',
    generate: 'CARGO_TARGET_DIR=../../target cargo run --quiet --locked -p generate',
    settings: [
      {
        en:
          'It stops at a merge patch: ' +
          '[`generate/src/main.rs`](../scripts/generators/projects/progenitor/progenitor/generate/src/main.rs) gives ' +
          'it another document, and the hook of the example sends the right media type.',
        zh:
          '遇到 `merge-patch` 时会停止：' +
          '[`generate/src/main.rs`](../scripts/generators/projects/progenitor/progenitor/generate/src/main.rs) ' +
          '改写文档，示例中的钩子以正确的媒体类型发送。',
        mediaType: true,
      },
      {
        en: 'It stops at a `default` response of another type than the success: the same program leaves those out.',
        zh: '`default` 响应与成功响应类型不同时会停止：该程序会去掉 `default` 响应。',
        thread: 'https://github.com/oxidecomputer/progenitor/issues/344',
      },
    ],
    notes: [
      {
        en: 'It reads 3.0 alone.',
        zh: '只能读取 3.0。',
        thread: 'https://github.com/oxidecomputer/progenitor/issues/1268',
      },
    ],
    compile: 'CARGO_TARGET_DIR=../../target cargo build --quiet --locked',
    call: 'CARGO_TARGET_DIR=../../target cargo run --quiet --locked',
  },
];
