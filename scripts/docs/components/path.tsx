/** The path of an address, which may break behind each part. */
export function Path({ path }: { path: string }) {
  const parts = path.split(/(?<=\/)(?=.)/);
  return (
    <>
      {parts.map((part, index) => {
        const [, name, end] = /^(\{[^}]+\})(\/?)$/.exec(part) ?? [];
        return [index > 0 && <wbr />, name ? <var key={part}>{name}</var> : part, end];
      })}
    </>
  );
}
