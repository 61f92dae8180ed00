-- about: What the teams of a player's stints did while he was on court, in millionths; of rows with the columns of `stint_of_team`, which are called so.
-- parameters: stints
-- any:
@share_of_team({stints}.field_goals_made) AS field_goals_made,
@share_of_team({stints}.plays) AS plays,
@share_of_team({stints}.offensive_chances) AS offensive_chances,
@share_of_team({stints}.defensive_chances) AS defensive_chances,
@share_of_team({stints}.possessions) AS possessions,
@share_of_team({stints}.opponent_two_pointers_attempted) AS opponent_two_pointers_attempted
