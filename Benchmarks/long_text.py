#!/usr/bin/env python3
"""long_text.py PAIRS FOLDER: writes FOLDER/fa, FOLDER/en (one sentence a line) and FOLDER/gold (beads) of about PAIRS
sentence pairs, the same each time.

Sentences are made of the project's own seed sentences and glossaries: a fifth are seed pairs, the rest are ordinary words
and names, frequent ones more often (Zipf), with their English in nearly the same order, some left out. One bead in fifteen is
a 1-2 or 2-1, one in sixty has no partner.
"""
import bisect
import csv
import glob
import itertools
import random
import re
import sys

count, folder = int(sys.argv[1]), sys.argv[2]
random.seed(7)


def rows(pattern):
    for path in sorted(glob.glob(pattern)):
        with open(path, encoding='utf-8') as file:
            yield from csv.DictReader(file, delimiter='\t', quoting=csv.QUOTE_NONE)


words = [(row['fa'], row['en'].split('|')) for row in rows('glossaries/general/common-words.tsv')]
names = [(row['fa'], [row['en']]) for row in rows('glossaries/p*/*.tsv') if row['status'] == 'preferred']
random.shuffle(names)
units = words + names
weights = list(itertools.accumulate(1 / (place + 20) for place in range(len(units))))
seeds = []
for path in sorted(glob.glob('seeds/*/beads')):
    sides = [open(path[:-5] + side + '.sentences', encoding='utf-8').read().splitlines()
             for side in ('source', 'translation')]
    for line in open(path):
        places = [[int(i) for i in re.findall(r'\d+', side)] for side in re.findall(r'\[([^\]]*)\]', line)]
        if len(places) == 2 and all(places):
            seeds.append([' '.join(sides[k][i] for i in places[k]) for k in (0, 1)])


def sentence():
    if random.random() < 0.2:
        return random.choice(seeds)
    chosen = [units[bisect.bisect(weights, random.random() * weights[-1])] for _ in range(random.randint(5, 24))]
    english = [(place + random.gauss(0, 1.5), random.choice(unit[1])) for place, unit in enumerate(chosen)
               if random.random() < 0.85]
    return [' '.join(unit[0] for unit in chosen) + '.',
            ' '.join(word for _, word in sorted(english)).capitalize() + '.']


with open(f'{folder}/fa', 'w', encoding='utf-8') as fa, open(f'{folder}/en', 'w', encoding='utf-8') as en, \
        open(f'{folder}/gold', 'w') as gold:
    places = [0, 0]
    for _ in range(count):
        chance, sizes = random.random(), (1, 1)
        if chance < 1 / 60:
            sizes = random.choice([(1, 0), (0, 1)])
        elif chance < 1 / 60 + 1 / 15:
            sizes = random.choice([(1, 2), (2, 1)])
        made = [sentence() for _ in range(max(sizes))]
        for side, file in ((0, fa), (1, en)):
            texts = [pair[side] for pair in made]
            if sizes[side] == 1:
                texts = [' '.join(texts)]
            for text in texts[:sizes[side]]:
                print(text, file=file)
        spans = [', '.join(str(places[side] + i) for i in range(sizes[side])) for side in (0, 1)]
        print(f'[{spans[0]}]:[{spans[1]}]', file=gold)
        places = [places[0] + sizes[0], places[1] + sizes[1]]
