-- about: Whether a folded text has every word of a question in it, in any order, each after a prefix; false for a question without words.
-- parameters: text, question, prefix
-- duckdb:
coalesce(len(list_filter(string_split(nullif(@fold_text({question}), ''), ' '), lambda word: NOT contains({text}, {prefix} || word))) = 0, false)
-- spark:
coalesce(forall(split(nullif(@fold_text({question}), ''), ' '), word -> contains({text}, {prefix} || word)), false)
