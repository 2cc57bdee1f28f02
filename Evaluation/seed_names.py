#!/usr/bin/env python3
"""seed_names.py BINARY [--misses]: the share of each seed text's gold names that are proposed with the right English.

A gold name counts when a proposal has its headword or one of its forms, and its English or one of its renderings.
Told apart: names that the bundled glossaries have (`confirmed`), and the rest."""
import sys
from vazhe_records import NAME_KINDS, SEEDS, english_key, persian_key, records

binary = sys.argv[1]
for seed in SEEDS:
    folder = f'seeds/{seed}'
    proposals = {}
    for item in records(binary, 'glossary', 'build', f'{folder}/source.txt', f'{folder}/translation.txt'):
        proposals.setdefault(persian_key(item['fa']), set()).add(english_key(item['en']))
    total, hits, misses = 0, 0, []
    for line in open(f'{folder}/terms.tsv', encoding='utf-8').read().splitlines()[1:]:
        persian, english, kind, forms, renderings = line.split('\t')
        if kind not in NAME_KINDS:
            continue
        total += 1
        got = set().union(*(proposals.get(persian_key(f), set()) for f in [persian, *forms.split('|')]))
        if got & {english_key(e) for e in [english, *renderings.split('|')]}:
            hits += 1
        else:
            misses.append((persian, english))
    print(f'{seed:24s} {hits}/{total} = {hits / total:.3f}')
    if '--misses' in sys.argv:
        for miss in misses:
            print('   missed:', *miss)
