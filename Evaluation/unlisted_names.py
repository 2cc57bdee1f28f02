#!/usr/bin/env python3
"""unlisted_names.py BINARY: news_names.py as if no glossary had the names of Evaluation/news_names.tsv.

Their rows are taken out of a copy of the glossaries, a model is trained on what is left (as Scripts/make-model does), and a
fresh store is made of both: what comes out is put together from other names, or guessed."""
import csv
import glob
import os
import shutil
import subprocess
import sys
import tempfile
from vazhe_records import persian_key

binary = os.path.realpath(sys.argv[1])
with open('Evaluation/news_names.tsv', encoding='utf-8') as file:
    listed = {persian_key(row['fa']) for row in csv.DictReader(file, delimiter='\t')}
with tempfile.TemporaryDirectory() as folder:
    for part in ('glossaries', 'seeds', 'models'):
        shutil.copytree(part, f'{folder}/{part}')
    pairs = set()
    for path in glob.glob(f'{folder}/glossaries/*/*.tsv'):
        with open(path, encoding='utf-8') as file:
            lines = file.read().splitlines()
        columns = lines[0].split('\t')
        if 'kind' not in columns:
            continue
        kept = [line for line in lines[1:] if persian_key(line.split('\t')[0]) not in listed]
        with open(path, 'w', encoding='utf-8') as file:
            file.write('\n'.join([lines[0], *kept]) + '\n')
        if '/harvested/' not in path:
            for line in kept:
                row = dict(zip(columns, line.split('\t')))
                if row['kind'] in ('person', 'place') and row['status'] in ('preferred', 'admitted'):
                    pairs.add(f"{row['fa']}\t{row['en']}\n")
    with open(f'{folder}/pairs.tsv', 'w', encoding='utf-8') as file:
        file.write('fa\ten\n' + ''.join(sorted(pairs)))
    subprocess.run([binary, 'transliterate', 'train', f'{folder}/pairs.tsv', '-o', f'{folder}/models/names.model'],
                   check=True, capture_output=True)
    environment = dict(os.environ, VAZHE_RESOURCES=folder, VAZHE_STORE=f'{folder}/store.sqlite')
    subprocess.run([binary, 'lookup', 'x'], env=environment, capture_output=True)
    subprocess.run([sys.executable, 'Evaluation/news_names.py', binary], check=True, env=environment)
