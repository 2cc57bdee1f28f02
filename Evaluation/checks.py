#!/usr/bin/env python3
"""checks.py BINARY DATA: prints `id<TAB>rule` for every finding on DATA/sample.tsv that is more than information."""
import sys
from vazhe_records import records

binary, data = sys.argv[1:3]
ids = [line.split('\t')[0] for line in open(f'{data}/sample.tsv', encoding='utf-8').read().splitlines()[1:]]
for finding in records(binary, 'check', f'{data}/sample.tsv', '--glossary', f'{data}/glossary.tsv'):
    if finding['severity'] != 'info':
        print(ids[finding['bead']], finding['rule'], sep='\t')
