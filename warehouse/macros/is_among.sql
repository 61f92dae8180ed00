-- about: Whether an id is among several, written as one text with commas between them; true where there is no such text.
-- parameters: id, ids
-- any:
({ids}::VARCHAR IS NULL OR list_contains(string_split({ids}, ','), {id}::VARCHAR))
