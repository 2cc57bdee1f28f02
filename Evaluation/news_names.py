#!/usr/bin/env python3
"""news_names.py BINARY [--misses]: how `transliterate` and `lookup` render 400 names of the news.

Evaluation/news_names.tsv has persons and places of middle rank, of twenty origins, written from knowledge by people who saw
neither the glossaries nor the program. Case, blanks, hyphens and apostrophes do not count. Told apart: names that the
glossaries have as a whole, and those that have to be put together or guessed."""
import csv
import glob
import re
import subprocess
import sys
from vazhe_records import persian_key, records

binary = sys.argv[1]


def letters(text):
    return re.sub('[^a-z]', '', text.lower())


with open('Evaluation/news_names.tsv', encoding='utf-8') as file:
    names = list(csv.DictReader(file, delimiter='\t'))
listed = set()
for path in glob.glob('glossaries/*/*.tsv'):
    with open(path, encoding='utf-8') as file:
        rows = csv.DictReader(file, delimiter='\t', quoting=csv.QUOTE_NONE)
        listed.update(persian_key(row['fa']) for row in rows if row.get('kind') in ('person', 'place'))

lines = '\n'.join(name['fa'] for name in names) + '\n'
out = subprocess.run([binary, 'transliterate', '--format', 'tsv'], input=lines, capture_output=True, text=True, check=True).stdout
answers = {'transliterate': [line.split('\t')[1].split('|') for line in out.splitlines()[1:]]}
found = records(binary, 'lookup', '--guesses', '5', *(name['fa'] for name in names))
answers['lookup'] = [list(dict.fromkeys(result['en'] for result in item['results']))[:5] for item in found]
for command, rendered in answers.items():
    for group, members in (('all', names), ('in the glossaries', [n for n in names if persian_key(n['fa']) in listed]),
                           ('in none', [n for n in names if persian_key(n['fa']) not in listed])):
        first, five = 0, 0
        for name, candidates in zip(names, rendered):
            if name not in members:
                continue
            gold = {letters(text) for text in name['en'].split('|')}
            first += bool(candidates) and letters(candidates[0]) in gold
            five += any(letters(text) in gold for text in candidates[:5])
            if '--misses' in sys.argv and group == 'all' and letters((candidates or [''])[0]) not in gold:
                print('   missed:', name['fa'], name['en'], '→', ' · '.join(candidates[:5]))
        print(f'{command:14s} {group:18s} {len(members):3d}  first {first / len(members):.3f}  first five {five / len(members):.3f}')
