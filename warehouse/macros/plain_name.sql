-- about: A name in search form without what tells a son from his father: Jr., Sr., II, III, IV.
-- parameters: name
-- any:
@without_suffix(@fold_text({name}))
