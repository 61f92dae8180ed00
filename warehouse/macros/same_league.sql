-- about: Whether two names of leagues are of the same one in a year: both of the ABA, or neither, since pages write NBA of the BAA, too, and the lists of seasons may name a league of their own.
-- parameters: one, other
-- any:
(({one} = 'ABA') = ({other} = 'ABA'))
