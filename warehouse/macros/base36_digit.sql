-- about: The value of a letter or digit of a text at a position: 0 to 35.
-- parameters: text, position
-- any:
(instr('0123456789abcdefghijklmnopqrstuvwxyz', substr({text}, {position}, 1)) - 1)
