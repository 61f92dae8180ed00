-- about: Whether every word of a question is a part of a folded text, in any order; false for a question without words.
-- parameters: text, question
-- any:
@has_parts({text}, {question}, '')
