-- about: Of pairs with a strength, those that are the strongest for both of their people, with no second pair as strong for either.
-- parameters: relation
-- any:
(
    SELECT ranked.*
    FROM (
        SELECT
            counted.*,
            max(strength) OVER (PARTITION BY bref_player_id) AS strongest_of_page,
            max(strength) OVER (PARTITION BY nba_player_id) AS strongest_of_number
        FROM (
            SELECT
                pairs.*,
                count(*) OVER (PARTITION BY bref_player_id, strength) AS equals_of_page,
                count(*) OVER (PARTITION BY nba_player_id, strength) AS equals_of_number
            FROM {relation} AS pairs
        ) AS counted
    ) AS ranked
    WHERE
        strength = strongest_of_page AND strength = strongest_of_number AND equals_of_page = 1 AND equals_of_number = 1
)
