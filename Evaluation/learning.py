#!/usr/bin/env python3
"""learning.py BINARY FOLDER SCORER: beads of each news and health text, before and after learning from the others
of its kind and variety.

FOLDER holds lines/*.fa, .en and .gold.
"""
import glob
import os
import re
import subprocess
import sys
import tempfile

binary, folder, scorer = sys.argv[1:4]


def score(arguments):
    return subprocess.run([sys.executable, scorer, *arguments], capture_output=True, text=True).stdout.strip()


def align(path, *options):
    subprocess.run([binary, 'align', '--segmented', '--format', 'beads', *options, path + '.fa', path + '.en'],
                   check=True, capture_output=True)


with tempfile.TemporaryDirectory() as place:
    for name, pattern in (('news, Persian', 'ntrex_fa_*'), ('news, Dari', 'ntrex_prs_*'),
                          ('health, Persian', 'tico_fa_health*'), ('health, Dari', 'tico_prs_health*')):
        paths = sorted(path[:-5] for path in glob.glob(f'{folder}/lines/{pattern}.gold'))
        before, after = [], []
        for number, path in enumerate(paths):
            base = os.path.basename(path)
            store = f'{place}/{base}.sqlite'
            align(path, '--store', store, '-o', f'{place}/{base}.before')
            for other in paths:
                if other != path:
                    align(other, '--store', store, '--learn', '-o', f'{place}/unused')
            align(path, '--store', store, '-o', f'{place}/{base}.after')
            before += [path + '.gold', f'{place}/{base}.before']
            after += [path + '.gold', f'{place}/{base}.after']
        print(f'{name:16s} before {score(before)}')
        print(f'{"":16s} after  {score(after)}')
