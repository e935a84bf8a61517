/** A plain list; its points are dashes, since dots and diamonds mean proof. */
export function PointList({ items }: { items: string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item} class="dash-item">
          {item}
        </li>
      ))}
    </ul>
  );
}
