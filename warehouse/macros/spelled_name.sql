-- about: A person's name but for how it is spelled: without accents, points and what tells a son from his father.
-- parameters: name
-- any:
trim(regexp_replace(regexp_replace(@fold_text({name}), '[^a-z0-9 ]', '', 'g'), ' (jr|sr|ii|iii|iv)$', ''))
