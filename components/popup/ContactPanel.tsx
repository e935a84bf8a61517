import type { TakeAlongData } from '../../content/files/take-along.ts';
import type { Content } from '../../content/schema.ts';
import { ContactRow } from '../kit/ContactRow.tsx';
import { TakeAlong } from '../kit/TakeAlong.tsx';
import { Whereabouts } from '../kit/Whereabouts.tsx';

type Props = Pick<Content, 'profile' | 'contact'> & { takeAlong: TakeAlongData };

/** How to reach the candidate, in one view. */
export function ContactPanel({ profile, contact, takeAlong }: Props) {
  return (
    <>
      <h2 class="said-only">
        {contact.title}. {contact.linksTitle}:
      </h2>
      <ul>
        {contact.links.map((link) => (
          <ContactRow key={link.id} link={link} />
        ))}
      </ul>
      <p class="py-2">
        <Whereabouts location={profile.location} now={new Date()} />
      </p>
      <TakeAlong data={takeAlong} />
    </>
  );
}
