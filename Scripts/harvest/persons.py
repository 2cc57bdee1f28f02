#!/usr/bin/env python3
"""persons.py BINARY: writes glossaries/harvested/person-names.tsv from the PyPI package rigour (MIT), which has the names of
persons from Wikidata (CC0) in all scripts, a name a line.

A line says neither which language a spelling is in nor which of several Latin ones is English. So: spellings with letters that
Persian does not have stay out, and those that may as well be Arabic unless the name is one that Arabic and Persian share; of the
Latin ones that which sounds most alike is taken, spellings of other languages behind English ones; what does not sound
alike, and names that the curated glossaries have, stay out.
"""
import os
import re
import subprocess
import sys
import tempfile
import zipfile
import facts

VERSION = '1.8.2'
DIGEST = '21a375947ef9a1137452d3e1678a99ee364ef06f1de150ff39fe4a2d3179081a'
LEAST = 0.6
# Letters that Persian has and Arabic has not.
OWN = re.compile('[پچژگکی]')
# Letters and endings of names that the two languages share, and write alike.
SHARED = re.compile('[عحصضطظثذ]|الدین$|الله$|(زاد|زاده|پور|نژاد|نیا|فر|دوست|خواه|ان|ین|ناز|بانو|خان)$')
# Spellings of other languages than English, and what is rare in English ones of foreign names.
FOREIGN = re.compile(
    'tsch|tch|sch|tj|dj|cz|sz|rz|zs|cs|dz|ij|oe|ou|eau|aa|uu|qu|[^aeioust]j|^j[aeiou]?[^aeiou]*j|w$|wa$|ff$|[sv]k[iy]j$|'
    'ick[iy]j|[^k]x|ovs$|evs$|kh?is$|os$|us$|as$|vics|vici|vicius|itj$|[bcdfgkmprtvz]z$')


def lines():
    """The lines of the package's file of names."""
    with tempfile.TemporaryDirectory() as folder:
        requirement = f'{folder}/requirements.txt'
        with open(requirement, 'w', encoding='utf-8') as file:
            file.write(f'rigour=={VERSION} --hash=sha256:{DIGEST}\n')
        subprocess.run([sys.executable, '-m', 'pip', 'download', '-q', '--no-deps', '--only-binary', ':all:', '--require-hashes',
                        '-r', requirement, '-d', folder], check=True)
        wheel = next(name for name in os.listdir(folder) if name.endswith('.whl'))
        with zipfile.ZipFile(facts.checked(f'{folder}/{wheel}', DIGEST)) as archive:
            return archive.read('rigour/data/names/persons.txt').decode().splitlines()


def spelled(name):
    """A name as English writes it: capitals at its parts, particles small."""
    parts = re.split('([ -])', name)
    return ''.join(part if part in ('al', 'el', 'bin', 'ibn', 'van', 'von', 'der', 'de') and place > 0
                   else part[:1].upper() + part[1:] for place, part in enumerate(parts))


def standing(names, cyrillic):
    """The spellings among the names of one line that may be Persian."""
    own = {name for name in names if facts.persian(name) == name and not re.search('[أإءة]', name)}
    persian = {name for name in own if OWN.search(name)}
    if not persian and not cyrillic:
        persian = {name for name in own if SHARED.search(name) and not name.endswith('غ')}
    return {name for name in persian if len(facts.key(name)) > 2 and not re.search('[ \u200c-]', name)}


binary = sys.argv[1]
glossaries = facts.Glossaries()
review = facts.Review('person-names')
groups = []
for line in lines():
    names = [name.strip() for name in line.partition(' => ')[0].split(',')]
    english = sorted({spelled(name) for name in names if re.fullmatch("[a-z][a-z'-]*", name)})
    cyrillic = any(re.search('[\u0400-\u04ff]', name) for name in names)
    for fa in sorted(standing(names, cyrillic)):
        if english:
            groups.append((fa, english, cyrillic))

pairs = sorted({(fa, en) for fa, english, _ in groups for en in english})
score = dict(zip(pairs, facts.scores(binary, pairs)))


def worth(fa, en, cyrillic):
    """How well an English spelling serves: its score, and how English it looks."""
    ending = 0.1 if cyrillic and re.search('(sky|skaya|ov|ova|ev|eva|enko|in|ina|vich)$', en) else 0
    return score[fa, en] + ending - (0.3 if FOREIGN.search(en.lower()) else 0)


best = {}
for fa, english, cyrillic in groups:
    chosen = max(english, key=lambda en: (worth(fa, en, cyrillic), en))
    if score[fa, chosen] >= LEAST and not FOREIGN.search(chosen.lower()):
        known = best.setdefault(fa, {})
        known[chosen] = max(known.get(chosen, 0), worth(fa, chosen, cyrillic))
proposed = {(fa, en) for fa, english in best.items() for en, value in english.items() if value >= max(english.values()) - 0.25}


def judged(some):
    """The pairs that the review leaves and the glossaries have not."""
    found = {review.judged(fa, en) for fa, en in some} - {None}
    return {pair for pair in found if not glossaries.rules(*pair)}


review.report(judged(proposed))
facts.write('person-names', [
    {'fa': fa, 'en': en, 'kind': 'person', 'variety': 'both', 'domain': 'name-harvested', 'source': 'rigour',
     'homograph': review.homograph(fa, en, glossaries)} for fa, en in judged(pairs) if (fa, en) in review.accepted])
