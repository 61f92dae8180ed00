-- about: Whether two names in search form may be spellings of one, where all else says that they are of one person: the same first letter or last word.
-- parameters: one, other
-- any:
(substr({one}, 1, 1) = substr({other}, 1, 1) OR @last_word({one}) = @last_word({other}))
