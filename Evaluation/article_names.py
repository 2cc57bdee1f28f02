#!/usr/bin/env python3
"""article_names.py BINARY DATA: of the gold names of each news article alone, the F1 of what `glossary build` proposes.

DATA holds ntrex.{fa,prs}.tsv (doc, en, fa) and ntrex.names.{fa,prs}.tsv (doc, en, fa with alternatives by `|`).
Only gold English names count, and the best proposal for each."""
import collections
import os
import sys
import tempfile
from vazhe_records import english_key, persian_key, records

binary, data = sys.argv[1:3]
for language in ('fa', 'prs'):
    articles = collections.OrderedDict()
    for line in open(f'{data}/ntrex.{language}.tsv', encoding='utf-8').read().splitlines()[1:]:
        doc, english, persian = line.split('\t')[:3]
        articles.setdefault(doc, []).append((persian, english))
    gold = collections.defaultdict(dict)
    for line in open(f'{data}/ntrex.names.{language}.tsv', encoding='utf-8').read().splitlines()[1:]:
        doc, english, persian = line.split('\t')[:3]
        gold[doc][english_key(english)] = {persian_key(p) for p in persian.split('|')}
    total = covered = right = 0
    for doc, names in gold.items():
        with tempfile.NamedTemporaryFile('w', suffix='.tsv', encoding='utf-8', delete=False) as file:
            file.write('fa\ten\n' + ''.join(f'{p}\t{e}\n' for p, e in articles.get(doc, [])))
        best = {}
        for item in records(binary, 'glossary', 'build', file.name):
            key = english_key(item['en'])
            if key in names and item['score'] > best.get(key, (0, ''))[0]:
                best[key] = (item['score'], persian_key(item['fa']))
        os.unlink(file.name)
        total += len(names)
        covered += len(best)
        right += sum(persian in names[key] for key, (_, persian) in best.items())
    precision, recall = right / max(1, covered), right / max(1, total)
    print(f'{language:4s} names {total}  P {precision:.3f}  R {recall:.3f}  F1 {2 * precision * recall / max(1e-9, precision + recall):.3f}')
