#!/usr/bin/env python3
"""silence.py BINARY DATA: how often each rule fires on professional translations, a segment; information left out."""
import collections
import os
import sys
import tempfile
from vazhe_records import records

binary, data = sys.argv[1:3]
for name in ('ntrex.fa', 'ntrex.prs'):
    rows = [line.split('\t') for line in open(f'{data}/{name}.tsv', encoding='utf-8').read().splitlines()[1:]]
    with tempfile.NamedTemporaryFile('w', suffix='.tsv', encoding='utf-8', delete=False) as file:
        file.write('fa\ten\n' + ''.join(f'{r[2]}\t{r[1]}\n' for r in rows))
    counts = collections.Counter()
    flagged = set()
    for finding in records(binary, 'check', file.name):
        if finding['severity'] != 'info':
            counts[finding['rule']] += 1
            flagged.add(finding['bead'])
    os.unlink(file.name)
    print(f'{name}: {len(rows)} segments, {len(flagged) / len(rows):.1%} flagged;',
          ', '.join(f'{rule} {count}' for rule, count in counts.most_common()))
