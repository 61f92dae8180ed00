-- about: The number of a game that has a Basketball-Reference id: that of the NBA where its logs have the game, else the one made of the id.
-- parameters: id
-- any:
coalesce((SELECT max(same.lookup_number) FROM same_games AS same WHERE same.lookup_id = {id}), @bref_game_code({id}))
