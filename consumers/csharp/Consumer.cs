using System;
using System.Collections.Generic;
using System.Text;
using Generated;
using Newtonsoft.Json;

/// <summary>Reads documents into generated classes and writes them back, line by line.</summary>
public static class Consumer
{
    private class Question
    {
        [JsonProperty("text")]
        public string Text { get; set; }
    }

    public static void Main()
    {
        Console.InputEncoding = Console.OutputEncoding = new UTF8Encoding(false);
        for (var line = Console.ReadLine(); line != null; line = Console.ReadLine())
        {
            var asked = JsonConvert.DeserializeObject<Question>(line);
            Console.WriteLine(JsonConvert.SerializeObject(WrittenBack(asked.Text)));
        }
    }

    private static Dictionary<string, string> WrittenBack(string text)
    {
        try
        {
            return new Dictionary<string, string> { { "text", AnyDocument.FromJson(text).ToJson() } };
        }
        catch (Exception error)
        {
            return new Dictionary<string, string> { { "failed", error.Message } };
        }
    }
}
