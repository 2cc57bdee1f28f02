"""What the harvesting scripts share: letters, keys, rows, review lists, and the matching model of the program."""
import csv
import glob
import hashlib
import os
import re
import subprocess
import tempfile
import unicodedata

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
HEADER = ['fa', 'en', 'kind', 'status', 'variety', 'style', 'domain', 'homograph', 'source']
PERSIAN = re.compile('[ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآئؤءأ\u200c -]+')
LATIN = re.compile("[A-Za-z][A-Za-z' .-]*")
PLAIN = str.maketrans({'ø': 'o', 'Ø': 'O', 'ł': 'l', 'Ł': 'L', 'ß': 'ss', 'ı': 'i', 'đ': 'd', 'Đ': 'D', 'ð': 'd', 'þ': 'th',
                       'æ': 'ae', 'Æ': 'Ae', 'œ': 'oe', 'Œ': 'Oe', 'ə': 'a', 'Ə': 'A', '’': "'", '‘': "'", 'ʻ': "'", 'ʼ': "'",
                       '–': '-'})
# What the program's folding unifies beyond blanks and marks; see Sources/PersianText/Folding/LetterTable.swift.
FOLDED = str.maketrans({'آ': 'ا', 'أ': 'ا', 'ؤ': 'و', 'ئ': 'ی', 'ء': None})


def persian(text):
    """The text in standard Persian spelling, or None where it has letters of other languages."""
    text = unicodedata.normalize('NFC', text).replace('ي', 'ی').replace('ك', 'ک').replace('ۀ', 'ه')
    text = re.sub('[\u064b-\u0652\u0654\u0655\u0670\u200e\u200f]', '', text.replace('\u2010', '-'))
    text = re.sub(' *\u200c+ *', '\u200c', ' '.join(text.split())).strip('\u200c -')
    return text if text and PERSIAN.fullmatch(text) else None


def latin(text):
    """The text in the letters that English newsrooms use, or None where that cannot be."""
    text = unicodedata.normalize('NFKD', text.translate(PLAIN))
    text = ''.join(letter for letter in text if not unicodedata.combining(letter)).strip()
    return text if LATIN.fullmatch(text) else None


def key(text):
    """What is one spelling for people: the letters without blanks. The initials آ and ا are two letters."""
    return re.sub('[\u200c -]', '', text)


def folded(text):
    """What is one spelling for the program, which does not tell آ from ا."""
    return key(text).translate(FOLDED)


def table(path):
    """The rows of a TSV file as dictionaries."""
    with open(path, encoding='utf-8') as file:
        return list(csv.DictReader(file, delimiter='\t', quoting=csv.QUOTE_NONE))


class Glossaries:
    """The curated glossaries and harvested ones before: what they name already, and the ordinary words."""

    def __init__(self, *harvested):
        paths = sorted(glob.glob(f'{ROOT}/glossaries/*/*.tsv'))
        self.keys = set()
        self.english = {}
        self.words = {}
        for path in paths:
            folder = os.path.basename(os.path.dirname(path))
            if folder == 'harvested' and os.path.basename(path) not in harvested:
                continue
            for row in table(path):
                if folder == 'general':
                    self.words.setdefault(folded(row['fa']), row['en'].split('|')[0])
                else:
                    self.keys.add(key(row['fa']))
                    self.english.setdefault(folded(row['fa']), set()).add(row['en'])

    def rules(self, fa, en):
        """Whether the glossaries have the spelling, or one that the program takes for it with another English."""
        return key(fa) in self.keys or en not in self.english.get(folded(fa), {en})

    def word(self, fa, en):
        """The English of the ordinary word that is spelled like a name, or nothing."""
        word = self.words.get(folded(fa), '')
        return '' if word.lower() == en.lower() else word


class Review:
    """The decisions of the review, which stand in Scripts/harvest/review: a pair that nobody has read is no row."""

    def __init__(self, name):
        self.name = name
        self.folder = f'{ROOT}/Scripts/harvest/review'
        self.rejected = {(row['fa'], row['en']) for row in table(f'{self.folder}/{name}.reject.tsv')}
        self.corrections = {(row['fa'], row['en']): row for row in table(f'{self.folder}/{name}.correct.tsv')}
        self.accepted = {(row['fa'], row['en']): row['homograph'] for row in table(f'{self.folder}/{name}.accept.tsv')}

    def judged(self, fa, en):
        """The pair as it may stand; None where it was rejected or has letters that newsrooms do not write.

        The lists are applied to what the source has, to its standard spelling, and to what corrections made of it.
        """
        for step in (tuple, self.corrected, lambda pair: (persian(pair[0]), latin(pair[1])), self.corrected):
            fa, en = step((fa, en))
            if not fa or not en:
                return None
            if (fa, en) in self.rejected:
                return None
        return fa, en

    def corrected(self, pair):
        """What the review made of a pair."""
        row = self.corrections.get(pair)
        return (row['right_fa'] or pair[0], row['right_en'] or pair[1]) if row else pair

    def homograph(self, fa, en, glossaries):
        """The other meaning of a name: what the review says, or the ordinary word that is spelled alike."""
        return self.accepted[fa, en] or glossaries.word(fa, en)

    def report(self, candidates):
        """Writes the pairs that want a reader beside the lists, and says how many they are."""
        unread = sorted(set(candidates) - self.accepted.keys())
        path = f'{self.folder}/{self.name}.unread.tsv'
        with open(path, 'w', encoding='utf-8') as file:
            file.write('fa\ten\n' + ''.join(f'{fa}\t{en}\n' for fa, en in unread))
        if unread:
            print(f'{path}: {len(unread)} pairs to accept, to correct or to reject')


def scores(binary, pairs):
    """How likely each Persian and English text are renderings of each other, from the program's matching model."""
    with tempfile.NamedTemporaryFile('w', suffix='.tsv', encoding='utf-8') as file:
        file.write('fa\ten\n' + ''.join(f'{fa}\t{en}\n' for fa, en in pairs))
        file.flush()
        out = subprocess.run([binary, 'transliterate', 'match', file.name], capture_output=True, text=True, check=True).stdout
    found = [float(line.split('\t')[2]) for line in out.splitlines()[1:]]
    if len(found) != len(pairs):
        raise SystemExit(f'{binary} scored {len(found)} of {len(pairs)} pairs')
    return found


def settled(rows):
    """The rows with a status each: preferred where the spelling has one English, else admitted."""
    english = {}
    for row in rows:
        english.setdefault((folded(row['fa']), row['kind'], row['domain']), set()).add(row['en'])
    for row in rows:
        alone = len(english[folded(row['fa']), row['kind'], row['domain']]) == 1
        row['status'] = 'preferred' if alone else 'admitted'
    return rows


def write(name, rows):
    """Writes rows to glossaries/harvested, in the order of their Persian letters, none twice."""
    path = f'{ROOT}/glossaries/harvested/{name}.tsv'
    lines = sorted({'\t'.join(row.get(column, '') for column in HEADER) for row in settled(rows)})
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='utf-8') as file:
        file.write('\t'.join(HEADER) + '\n' + ''.join(line + '\n' for line in lines))
    print(f'glossaries/harvested/{name}.tsv: {len(lines)} rows')


def checked(path, digest):
    """The path of a download, whose SHA-256 digest must be the one that is known."""
    with open(path, 'rb') as file:
        found = hashlib.sha256(file.read()).hexdigest()
    if found != digest:
        raise SystemExit(f'{path}: the digest is {found}, not {digest}')
    return path
