-- about: The number of a player, coach or referee whose Basketball-Reference id is a text such as `jamesle01`: 36^10 and the text in base 36.
-- parameters: id
-- any:
(3656158440062976 + @base36_number({id}))
