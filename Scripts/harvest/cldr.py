#!/usr/bin/env python3
"""cldr.py NAMES: writes glossaries/harvested/cldr.tsv from NAMES, what cldr.swift prints.

A name that Iran and Afghanistan write alike is one row of the variety both. Names that the curated glossaries have stay out.
Currencies are written as English texts have them: Turkish lira.
"""
import re
import sys
import facts

# The words of a currency's English name that are no names.
UNITS = re.compile(
    'Dollar|Franc|Pound|Peso|Rupee|Shilling|Dinar|Riyal|Rial|Krone|Krona|Koruna|Lira|Lei|Leu|Lek|Lev|Ruble|Rubel|Yen|Yuan|Won|'
    'Real|Rand|Baht|Dong|Euro|Dirham|Afghani|Dram|Guilder|Kwanza|Florin|Manat|Convertible|Mark|Taka|Boliviano|Ngultrum|Pula|'
    'Col[oó]n|Escudo|Nakfa|Birr|Lari|Cedi|Dalasi|Quetzal|Lempira|Gourde|Forint|Rupiah|Shekel|Som|Riel|Kip|Tenge|'
    'Loti|Ariary|Denar|Kyat|Tugrik|Pataca|Ouguiya|Rufiyaa|Kwacha|Ringgit|Metical|Naira|C[oó]rdoba|Balboa|Sol|Kina|Zloty|'
    'Guarani|Leone|Lilangeni|Somoni|Pa[ʻ\']anga|Hryvnia|Bol[ií]var|Vatu|Tala|Dobra|Króna')


def currency(name):
    """The English name of a currency in running text."""
    return ' '.join(word.lower() if UNITS.fullmatch(word) else word for word in name.split())


glossaries = facts.Glossaries()
review = facts.Review('cldr')
found = {}
for row in facts.table(sys.argv[1]):
    for fa, variety in [(row['fa'], 'fa'), (row['prs'], 'prs')]:
        pair = review.judged(fa, row['en'])
        if not pair or len(facts.key(pair[0])) < 3:
            continue
        fa, en = pair
        en = currency(en) if row['domain'] == 'economy' else en
        if not glossaries.rules(fa, en):
            found.setdefault((fa, en, row['kind'], row['domain']), set()).add(variety)
review.report((fa, en) for fa, en, kind, domain in found)
facts.write('cldr', [
    {'fa': fa, 'en': en, 'kind': kind, 'domain': domain, 'source': 'cldr', 'homograph': review.homograph(fa, en, glossaries),
     'variety': 'both' if len(varieties) == 2 else min(varieties)}
    for (fa, en, kind, domain), varieties in found.items() if (fa, en) in review.accepted])
