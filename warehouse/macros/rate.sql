-- about: A share of counts to three places.
-- parameters: part, whole
-- any:
CAST(@share_to_thousandths({part}, {whole}) AS DECIMAL(7,3))
