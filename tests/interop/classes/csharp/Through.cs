using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

/// Good documents through the classes of an assembly: what each is when it is written again.
public static class Through
{
    public static void Main(string[] arguments)
    {
        var kind = Assembly.GetExecutingAssembly().GetType(arguments[0], true);
        // What quicktype made knows the codes; days stay texts, and what is absent stays absent.
        var made = kind.Assembly.GetType(kind.Namespace + ".Converter", true);
        var settings = (JsonSerializerSettings)made.GetField("Settings").GetValue(null);
        settings.DateParseHandling = DateParseHandling.None;
        settings.NullValueHandling = NullValueHandling.Ignore;
        var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false)).ReadToEnd();
        var written = new List<string>();
        foreach (var document in JsonConvert.DeserializeObject<List<JRaw>>(input, settings))
        {
            var record = JsonConvert.DeserializeObject(document.ToString(), kind, settings);
            written.Add(JsonConvert.SerializeObject(record, settings));
        }
        var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        output.Write("[" + string.Join(",", written) + "]");
        output.Flush();
    }
}
