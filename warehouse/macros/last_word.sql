-- about: The last of the words of a text that single spaces divide.
-- parameters: text
-- any:
split_part({text}, ' ', -1)
