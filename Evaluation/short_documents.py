#!/usr/bin/env python3
"""short_documents.py BINARY FOLDER SCORER: strict F1 on the first 5, 10, 20 and 40 beads of every document,
with all evidence and by length alone (`--evidence length`).

FOLDER holds lines/*.fa, .en and .gold.
"""
import glob
import os
import re
import subprocess
import sys
import tempfile

binary, folder, scorer = sys.argv[1:4]
for size in (5, 10, 20, 40):
    figures = []
    for options in ([], ['--evidence', 'length']):
        arguments = []
        with tempfile.TemporaryDirectory() as place:
            for number, path in enumerate(sorted(glob.glob(f'{folder}/lines/*.gold'))):
                gold = open(path, encoding='utf-8').read().splitlines()[:size]
                stops = [1 + max((int(i) for line in gold
                                  for i in re.findall(r'\d+', re.findall(r'\[([^\]]*)\]', line)[side])), default=-1)
                         for side in (0, 1)]
                names = [os.path.join(place, f'{number}.{kind}') for kind in ('fa', 'en', 'gold', 'beads')]
                for side in (0, 1):
                    lines = open(path[:-4] + ('fa', 'en')[side], encoding='utf-8').read().split('\n')
                    open(names[side], 'w', encoding='utf-8').write('\n'.join(lines[:stops[side]]) + '\n')
                open(names[2], 'w').write('\n'.join(gold) + '\n')
                subprocess.run([binary, 'align', '--segmented', '--format', 'beads', *options, *names[:2],
                                '-o', names[3]], check=True, capture_output=True)
                arguments += names[2:]
            printed = subprocess.run([sys.executable, scorer, *arguments], capture_output=True, text=True).stdout
        figures.append(float(re.search(r'strict P \S+ R \S+ F (\S+)', printed).group(1)))
    print(f'first {size:3d} beads: all evidence {figures[0]:.3f}   length alone {figures[1]:.3f}')
