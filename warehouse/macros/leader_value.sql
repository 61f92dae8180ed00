-- about: A quantity of leaders as it is shown: a total, an average a game to one place, or a share to three.
-- parameters: numerator, denominator, basis
-- any:
CASE {basis}
    WHEN 'per_game' THEN @average_to_tenths({numerator}, {denominator})
    WHEN 'rate' THEN @share_to_thousandths({numerator}, {denominator})
    ELSE {numerator}
END
