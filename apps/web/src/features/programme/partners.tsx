import { line, type WorkingLine } from '@ortak/core/working';
import { Door } from '../../figures/door.tsx';
import { partnerColours } from '../../figures/partner-colours.ts';
import { Scroll } from '../../figures/scroll.tsx';
import { Glossed } from '../../figures/term.tsx';
import { useWords } from '../../words/language.tsx';
import { useNamed, useSaid } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { Overview } from './overview.ts';
import { words } from './words.ts';

/** Who takes part, what each pays, and which MHz and watts are whose. */
export function Partners({ partners }: { readonly partners: Overview['partners'] }) {
  const text = useWords(words);
  const numbers = useNumbers();
  const named = useNamed();
  const said = useSaid();
  const [first] = partners;
  return (
    <section>
      <h2>{text.partners}</h2>
      <Bar partners={partners} />
      <Scroll>
        <table>
          <thead>
            <tr>
              <th>{text.partner}</th>
              <th>{text.role}</th>
              <th className="n">
                {text.cost} <small>%</small>
              </th>
              <th className="n">
                {text.cost} <small>{text.million(first?.currency ?? '')}</small>
              </th>
              <th className="n">
                <Glossed text={text.bandwidth} /> <small>{numbers.unit('MHz')}</small>
              </th>
              <th className="n">
                <Glossed text={text.power} /> <small>{numbers.unit('W')}</small>
              </th>
            </tr>
          </thead>
          <tbody>
            {partners.map((partner, i) => (
              <tr key={partner.id}>
                <th scope="row">
                  <Swatch i={i} /> {named(partner.name)}
                  <br />
                  <small>{said(named(partner.organisation))}</small>
                </th>
                <td>{text.roles[partner.role] ?? partner.role}</td>
                <td className="n">
                  <Door
                    id={`partner.${partner.id}.percent`}
                    line={
                      partner.working.find(({ symbol }) => symbol === 's') ??
                      line('s', 'Part of the cost', partner.costPercent, '%', 'partnership.yaml')
                    }
                    text={numbers.fixed(partner.costPercent, 1)}
                  />
                </td>
                <Share id={`partner.${partner.id}.cost`} partner={partner} symbol="I·s" decimals={0} />
                <Share id={`partner.${partner.id}.mhz`} partner={partner} symbol="ΣB" decimals={0} />
                <Share id={`partner.${partner.id}.w`} partner={partner} symbol="ΣP" decimals={0} />
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

const Swatch = ({ i }: { readonly i: number }) => (
  <span className="swatch" style={{ background: partnerColours[i % partnerColours.length] }} />
);

/** A total of a partner; behind it the lines before it, and those of its channels. */
function Share({
  id,
  partner,
  symbol,
  decimals,
}: {
  readonly id: string;
  readonly partner: Overview['partners'][number];
  readonly symbol: string;
  readonly decimals: number;
}) {
  const numbers = useNumbers();
  const total = partner.working.find((line) => line.symbol === symbol)!;
  const rows: WorkingLine[] =
    symbol === 'I·s'
      ? partner.working.filter(({ symbol: each }) => each === 'I' || each === 's')
      : partner.capacity.flatMap(({ working }) => [...working]);
  return (
    <td className="n">
      <Door id={id} line={{ ...total, working: rows }} text={numbers.fixed(Number(total.value), decimals)} />
    </td>
  );
}

/** Shares of cost as one bar of full width; their names beneath, where each has room. */
function Bar({ partners }: { readonly partners: Overview['partners'] }) {
  const numbers = useNumbers();
  const named = useNamed();
  return (
    <div className="shares" aria-hidden="true">
      <div className="bar-of-shares">
        {partners.map(({ id, costPercent }, i) => (
          <i
            key={id}
            style={{ flexGrow: costPercent, background: partnerColours[i % partnerColours.length] }}
          />
        ))}
      </div>
      <p>
        {partners.map((partner, i) =>
          partner.costPercent === 0 ? null : (
            <span key={partner.id}>
              <Swatch i={i} /> {named(partner.name)}{' '}
              {numbers.withUnit(numbers.fixed(partner.costPercent, 0), '%')}
            </span>
          ),
        )}
      </p>
    </div>
  );
}
