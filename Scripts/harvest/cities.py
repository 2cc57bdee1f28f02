#!/usr/bin/env python3
"""cities.py BINARY: writes glossaries/harvested/cities.tsv from Debian's package libgeonames-common, whose data are those
of geonames.org (CC BY 4.0; the package's programs are under the GPL and are not used).

The package's translation catalogues name places by GeoNames identifiers; the Persian and the English one are joined. Places
that the curated glossaries or cldr.tsv have, qualifiers after a comma, and pairs that do not sound alike are not proposed to the
review; nor are short names and ordinary words, of which it has accepted some large cities.
"""
import gettext
import os
import re
import subprocess
import sys
import tempfile
import facts

VERSION = '0.3.0-1'
DIGEST = '6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930'
LEAST = 0.5
SHORTEST = 4


def catalogue(folder, language):
    """The names of places in a language, by their identifiers."""
    with open(f'{folder}/usr/share/locale/{language}/LC_MESSAGES/geonames.mo', 'rb') as file:
        return {number: name for number, name in gettext.GNUTranslations(file)._catalog.items() if str(number).isdigit()}


def catalogues():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(['apt-get', 'download', '-q', f'libgeonames-common={VERSION}'], cwd=folder, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        package = next(name for name in os.listdir(folder) if name.endswith('.deb'))
        subprocess.run(['dpkg', '-x', facts.checked(f'{folder}/{package}', DIGEST), f'{folder}/content'], check=True)
        return catalogue(f'{folder}/content', 'fa'), catalogue(f'{folder}/content', 'en')


binary = sys.argv[1]
persian, english = catalogues()
glossaries = facts.Glossaries('cldr.tsv')
review = facts.Review('cities')
pairs = set()
for number in persian.keys() & english.keys():
    pair = review.judged(re.sub('[،,(].*', '', persian[number]).strip(), re.sub('[,(].*', '', english[number]).strip())
    if pair and not glossaries.rules(*pair):
        pairs.add(pair)
pairs = sorted(pairs)
review.report(
    pair for pair, score in zip(pairs, facts.scores(binary, pairs))
    if score >= LEAST and len(facts.key(pair[0])) >= SHORTEST and not glossaries.word(*pair))
facts.write('cities', [
    {'fa': fa, 'en': en, 'kind': 'place', 'variety': 'both', 'domain': 'geography', 'source': 'geonames',
     'homograph': review.homograph(fa, en, glossaries)} for fa, en in pairs if (fa, en) in review.accepted])
