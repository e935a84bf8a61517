/** A plain list; its points are dashes, since dots and diamonds mean proof. */
export function PointList({ items }: { items: string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li
          key={item}
          class="relative py-0.5 pl-4 before:absolute before:top-[calc(2px+0.8em)] before:left-0.5 before:w-1.5 before:border-t-[1.5px] before:border-edge"
        >
          {item}
        </li>
      ))}
    </ul>
  );
}
