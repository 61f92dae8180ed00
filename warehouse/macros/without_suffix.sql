-- about: A name in search form without what tells a son from his father: Jr., Sr., II, III, IV.
-- parameters: text
-- any:
trim(replace(replace(replace(replace(replace(' ' || {text} || ' ', ' jr ', ' '), ' sr ', ' '), ' iii ', ' '), ' ii ', ' '), ' iv ', ' '))
