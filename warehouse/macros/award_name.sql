-- about: The name of an award in words.
-- parameters: award_id
-- any:
CASE {award_id}
    WHEN 'mvp' THEN 'Most Valuable Player'
    WHEN 'roy' THEN 'Rookie of the Year'
    WHEN 'dpoy' THEN 'Defensive Player of the Year'
    WHEN 'smoy' THEN 'Sixth Man of the Year'
    WHEN 'mip' THEN 'Most Improved Player'
    WHEN 'coy' THEN 'Coach of the Year'
    WHEN 'finals_mvp' THEN 'Finals Most Valuable Player'
    WHEN 'clutch_poy' THEN 'Clutch Player of the Year'
    WHEN 'ist_mvp' THEN 'Cup Most Valuable Player'
    WHEN 'all_league' THEN 'All-NBA, All-ABA and All-BAA team'
    WHEN 'all_defense' THEN 'All-Defensive team'
    WHEN 'all_rookie' THEN 'All-Rookie team'
    WHEN 'all_star' THEN 'All-Star selection'
    WHEN 'hustle' THEN 'Hustle Award'
    WHEN 'player_of_the_seeding_games' THEN 'Player of the Seeding Games'
    ELSE replace({award_id}, '_', ' ')
END
