-- about: A name in search form without what tells a son from his father: Jr., Sr., II, III, IV.
-- parameters: name
-- any:
trim(replace(replace(replace(replace(replace(' ' || @fold_text({name}) || ' ', ' jr ', ' '), ' sr ', ' '), ' iii ', ' '), ' ii ', ' '), ' iv ', ' '))
