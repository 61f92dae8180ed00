-- about: A text of at most ten letters of a to z and digits, read as a number of base 36; NULL for NULL.
-- parameters: text
-- any:
(((((((((CAST(@base36_digit(lpad(lower({text}), 10, '0'), 1) AS BIGINT) * 36 + @base36_digit(lpad(lower({text}), 10, '0'), 2)) * 36 + @base36_digit(lpad(lower({text}), 10, '0'), 3)) * 36 + @base36_digit(lpad(lower({text}), 10, '0'), 4)) * 36 + @base36_digit(lpad(lower({text}), 10, '0'), 5)) * 36 + @base36_digit(lpad(lower({text}), 10, '0'), 6)) * 36 + @base36_digit(lpad(lower({text}), 10, '0'), 7)) * 36 + @base36_digit(lpad(lower({text}), 10, '0'), 8)) * 36 + @base36_digit(lpad(lower({text}), 10, '0'), 9)) * 36 + @base36_digit(lpad(lower({text}), 10, '0'), 10))
