#!/usr/bin/env python3
"""confidence.py BINARY FOLDER: whether beads are as often right as their confidence says.

FOLDER holds lines/*.fa, .en and .gold. A bead with text on both sides is right when gold has it; where gold is
coarse (marked 1.0, or named story or udhr), when it lies inside one gold bead.
"""
import glob
import json
import re
import subprocess
import sys

binary, folder = sys.argv[1:3]


def gold_of(path):
    beads = []
    for line in open(path, encoding='utf-8'):
        sides = [tuple(map(int, re.findall(r'\d+', side))) for side in re.findall(r'\[([^\]]*)\]', line)[:2]]
        if len(sides) == 2 and sides[0] and sides[1]:
            beads.append(tuple(sides))
    return beads


totals, groups = {}, {}
for gold_path in sorted(glob.glob(f'{folder}/lines/*.gold')):
    base = gold_path[:-len('.gold')]
    name = base.rsplit('/', 1)[1]
    coarse = name.startswith(('story', 'udhr'))
    gold = gold_of(gold_path)
    exact = set(gold)
    home = [{i: k for k, bead in enumerate(gold) for i in bead[side]} for side in (0, 1)]
    out = subprocess.run([binary, 'align', '--segmented', '--format', 'jsonl', base + '.fa', base + '.en'],
                         capture_output=True, text=True, check=True).stdout
    for line in out.splitlines():
        bead = json.loads(line)
        sides = tuple(bead['source']), tuple(bead['target'])
        if not all(sides):
            continue
        if coarse:
            places = {home[0].get(i, -1) for i in sides[0]} | {home[1].get(i, -1) for i in sides[1]}
            right = len(places) == 1 and -1 not in places
        else:
            right = sides in exact
        tenth = min(int(bead['score'] * 10), 9)
        for table, key in ((totals, tenth), (groups, (name.split('_')[0], bead['score'] >= 0.9))):
            count = table.setdefault(key, [0, 0, 0.0])
            count[0] += 1
            count[1] += right
            count[2] += bead['score']
print('confidence   beads   mean stated   right')
for tenth in sorted(totals):
    count, right, stated = totals[tenth]
    print(f'{tenth / 10:.1f}–{tenth / 10 + 0.1:.1f}    {count:7d}   {stated / count:11.3f}   {right / count:.3f}')
for group in sorted({key[0] for key in groups}):
    sure, rest = groups.get((group, True), [0, 0, 0]), groups.get((group, False), [0, 0, 0])
    print(f'{group:8s} of {sure[0] + rest[0]} beads {sure[0] / (sure[0] + rest[0]):.3f} have 0.9 or more; '
          f'right of these {sure[1] / max(1, sure[0]):.3f}')
