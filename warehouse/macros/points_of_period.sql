-- about: The points of one side in a period of a list of line scores, which has a column a period: quarters 1 to 4 and ten overtimes.
-- parameters: period, side
-- any:
CASE {period}
    WHEN 1 THEN {side}_points_1
    WHEN 2 THEN {side}_points_2
    WHEN 3 THEN {side}_points_3
    WHEN 4 THEN {side}_points_4
    WHEN 5 THEN {side}_points_5
    WHEN 6 THEN {side}_points_6
    WHEN 7 THEN {side}_points_7
    WHEN 8 THEN {side}_points_8
    WHEN 9 THEN {side}_points_9
    WHEN 10 THEN {side}_points_10
    WHEN 11 THEN {side}_points_11
    WHEN 12 THEN {side}_points_12
    WHEN 13 THEN {side}_points_13
    WHEN 14 THEN {side}_points_14
END
