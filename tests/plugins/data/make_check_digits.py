"""Writes check_digits.csv: identifiers with the character that completes them, computed from the definitions of the
standards and not by the program's way: the credit code's by trying all 31 characters with the weights printed in
GB 32100-2015, the ID number's with the weights and the table printed in GB 11643-1999. Numbers are random: no person or
enterprise is meant."""
import random

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
ID_TABLE = "10X98765432"

random.seed(20240101)
with open("check_digits.csv", "w") as out:
    out.write("kind,identifier\n")
    for _ in range(60):
        body = random.choice("159AN") + random.choice("123") + "".join(random.choice("0123456789") for _ in range(6))
        body += "".join(random.choice(ALPHABET) for _ in range(9))
        total = sum(ALPHABET.index(c) * w for c, w in zip(body, CREDIT_WEIGHTS))
        (last,) = [c for c in ALPHABET if (total + ALPHABET.index(c)) % 31 == 0]
        out.write(f"credit,{body}{last}\n")
    for _ in range(60):
        body = "44%04d%04d%02d%02d%03d" % (
            random.randrange(10000), random.randrange(1900, 2025), random.randrange(1, 13), random.randrange(1, 29),
            random.randrange(1000))
        out.write(f"id,{body}{ID_TABLE[sum(int(c) * w for c, w in zip(body, ID_WEIGHTS)) % 11]}\n")
