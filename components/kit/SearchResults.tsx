import type { Proof } from '../../content/evidence.ts';
import { figuresOf } from '../../content/figure-search.ts';
import { capitalise } from '../../content/profile-text.ts';
import type { Content } from '../../content/schema.ts';
import { byTab, find, type Hit, type Tab } from '../../content/search.ts';
import { ContactRow } from './ContactRow.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { Mark } from './icons.tsx';
import { Marked } from './Marked.tsx';

type Props = {
  content: Content;
  evidence: Map<string, Proof[]>;
  query: string;
  hits: Hit[];
  /** The chosen tab. */
  tab: Tab;
  /** Shows the thing that was found, in its tab. */
  onReveal: (hit: Hit) => void;
};

/** What the query found, tab by tab; you can copy contacts right here. */
export function SearchResults({ content, evidence, query, hits, tab, onReveal }: Props) {
  if (hits.length === 0)
    return <NothingFound query={query} content={content} onReveal={onReveal} />;
  return (
    <>
      {byTab(hits, tab).map((group) => (
        <section key={group.tab}>
          <h2 class="section-title pt-3">{capitalise(group.tab)}</h2>
          <ul class={group.tab === 'contact' ? 'border-t border-line' : ''}>
            {group.hits.map((hit) => {
              const link = content.contact.links.find(({ id }) => id === hit.id);
              return hit.kind === 'contact' && link ? (
                <ContactRow key={hit.id} link={link} />
              ) : (
                <Result
                  key={hit.kind + hit.id}
                  hit={hit}
                  proofs={hit.kind === 'skill' ? (evidence.get(hit.id) ?? []) : []}
                  onReveal={onReveal}
                />
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}

type ResultProps = Pick<Props, 'onReveal'> & { hit: Hit; proofs: Proof[] };

function Result({ hit, proofs, onReveal }: ResultProps) {
  return (
    <li>
      <button
        type="button"
        class="first-hit row-button grid min-h-7 grid-cols-[1fr_auto] items-center gap-x-2 py-1"
        onClick={() => {
          onReveal(hit);
        }}
      >
        <span class="font-semibold text-ink">
          <Marked text={hit.title} marks={hit.titleMarks} />
        </span>
        <span class="inline-flex gap-0.5">
          {proofs.map(({ kind, id }) => (
            <Mark key={kind + id} kind={kind} />
          ))}
        </span>
        {hit.excerpt && (
          <span class="col-span-full truncate text-meta">
            <Marked {...hit.excerpt} />
          </span>
        )}
      </button>
    </li>
  );
}

function NothingFound({ query, content, onReveal }: Pick<Props, 'query' | 'content' | 'onReveal'>) {
  const [figure] = find(figuresOf(content), query);
  if (figure) {
    return (
      <div class="pt-4">
        <p class="font-semibold text-ink">Only a figure mentions “{query.trim()}”.</p>
        <ul>
          <Result hit={{ ...figure, excerpt: undefined }} proofs={[]} onReveal={onReveal} />
        </ul>
      </div>
    );
  }
  const email = content.contact.links.find((link) => link.url.startsWith('mailto:'));
  const subject = encodeURIComponent(`Question about ${query.trim()}`);
  return (
    <div class="pt-4">
      <p class="font-semibold text-ink">“{query.trim()}” isn’t on this card.</p>
      <p>No skill, project, decision or link mentions it.</p>
      {email && (
        <p class="pt-1">
          <ExternalLink class="text-link" href={`${email.url}?subject=${subject}`}>
            Ask by email
          </ExternalLink>
        </p>
      )}
    </div>
  );
}
